package id.balai.light.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the static files; an address with the right hash is good for a year and never asked for again. */
@WebServlet("/l/*")
public class AssetServlet extends HttpServlet {
    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asset = path == null || path.contains("..")
                ? null
                : assets.find(path.substring(1)).orElse(null);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        var exact = asset.hash().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, max-age=300");
        var press = Gzip.wanted(request, asset.plain());
        Gzip.send(response, press ? asset.gzip() : asset.plain(), press);
    }
}
