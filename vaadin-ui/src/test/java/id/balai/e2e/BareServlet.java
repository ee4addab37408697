package id.balai.e2e;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** As little as a page can be: one row by its key on a pooled connection, and a text of a lesson's length. */
public class BareServlet extends HttpServlet {
    private static final String BY_KEY = "select person_id from user_account where username = ?";

    @Resource(lookup = "java:app/jdbc/bare")
    @SuppressWarnings("NullAway.Init") // the container sets it
    private transient DataSource database;

    private byte[] text = {};

    @Override
    public void init() throws ServletException {
        try (var page = getServletContext().getResourceAsStream("/WEB-INF/page.txt")) {
            text = page.readAllBytes();
        } catch (IOException failure) {
            throw new ServletException(failure);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var row = row();
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(row.getBytes(StandardCharsets.UTF_8));
        response.getOutputStream().write(text);
    }

    private String row() throws ServletException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_KEY)) {
            statement.setString(1, "bendahara.pandanan");
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }
}
