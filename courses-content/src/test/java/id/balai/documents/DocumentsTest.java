package id.balai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final String SENTENCE = "Simpanan pokok dibayar sekali saat masuk.";
    private final Documents documents = new Documents();

    @Test
    void reads_a_pdf() throws IOException {
        assertThat(text(pdf(), "aturan.pdf")).contains(SENTENCE);
    }

    @Test
    void reads_a_word_document() throws IOException {
        assertThat(text(docx(), "aturan.docx")).contains(SENTENCE);
    }

    @Test
    void reads_a_page_without_its_markup() {
        var page = "<html><body><h1>Aturan</h1><p>" + SENTENCE + "</p><script>curang()</script></body></html>";

        assertThat(text(page.getBytes(StandardCharsets.UTF_8), "aturan.html"))
                .contains("Aturan", SENTENCE)
                .doesNotContain("<p>", "curang");
    }

    @Test
    void refuses_a_document_that_unfolds_without_end() throws IOException {
        var bomb = bomb();
        assertThat(bomb.length).isLessThan(2_000_000);

        refused("DOCUMENT_UNREADABLE", documents, bomb, "bom.docx");
    }

    @Test
    void refuses_kinds_it_does_not_take() {
        var archive = new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

        refused("DOCUMENT_UNREADABLE", documents, archive, "arsip.zip");
    }

    @Test
    void refuses_what_is_too_large_or_takes_too_long() {
        var brief = new Documents(new DocumentLimits(100, Duration.ofMillis(1), 100));

        refused("DOCUMENT_TOO_LARGE", brief, new byte[101], "besar.txt");
        refused("DOCUMENT_UNREADABLE", brief, "halo".getBytes(StandardCharsets.UTF_8), "lama.txt");
    }

    @Test
    void keeps_no_more_text_than_we_can_use() {
        var brief = new Documents(new DocumentLimits(100_000, Duration.ofSeconds(60), 50));

        var text = brief.text(stream((SENTENCE + " ").repeat(100).getBytes(StandardCharsets.UTF_8)), "panjang.txt");

        assertThat(text).hasSizeLessThanOrEqualTo(60).startsWith(SENTENCE);
    }

    private String text(byte[] content, String name) {
        return documents.text(stream(content), name);
    }

    private static void refused(String code, Documents documents, byte[] content, String name) {
        assertThatThrownBy(() -> documents.text(stream(content), name))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] pdf() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(SENTENCE);
                content.endText();
            }
            document.save(output);
        }
        return output.toByteArray();
    }

    private static byte[] docx() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(SENTENCE);
            document.write(output);
        }
        return output.toByteArray();
    }

    /** A true Word document but for one text of 300 million letters. */
    private static byte[] bomb() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(stream(docx()));
                var target = new ZipOutputStream(output)) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml"))
                    unfold(target, new String(source.readAllBytes(), StandardCharsets.UTF_8));
                else source.transferTo(target);
            }
        }
        return output.toByteArray();
    }

    private static void unfold(ZipOutputStream target, String xml) throws IOException {
        var at = xml.indexOf(SENTENCE);
        target.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
        var letters = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 300; i++) target.write(letters);
        target.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
    }
}
