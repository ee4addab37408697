package id.balai.courses;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns an author's Markdown into HTML that cannot do harm: text, lists, tables and links, and nothing that runs. */
final class Markup {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).build();
    private static final Pattern SIDE = Pattern.compile("left|right|center");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("align")
            .matching(SIDE)
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markup() {}

    static String html(String markdown) {
        return POLICY.sanitize(HTML.render(PARSER.parse(markdown))).strip();
    }

    /** The words of clean HTML alone, for searching. */
    static String words(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#61;", "=")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
