package id.balai.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.certification.Certificate.Revocation;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String ADDRESS = "https://balai.example/verifikasi/7K3M-9QXT-0ABC-DEFG";

    static Certificate certificate(@Nullable Revocation revocation) {
        return certificate("Sri Wahyuni", revocation);
    }

    private static Certificate certificate(String holder, @Nullable Revocation revocation) {
        return new Certificate(
                new UUID(1, 1),
                "PBK2-2026-3310-000001",
                "7K3M-9QXT-0ABC-DEFG",
                new UUID(1, 2),
                holder,
                new UUID(1, 3),
                new UUID(1, 4),
                "PEMBUKUAN",
                2,
                "Pembukuan Koperasi, tingkat 2",
                "Dinas Kominfo Kabupaten Klaten",
                "33.10",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2028, 11, 20),
                revocation);
    }

    private static byte[] printed(Certificate certificate) {
        return new Paper(certificate, "Pembukuan Koperasi Dasar", ADDRESS, CertificateWords.INDONESIAN).pdf();
    }

    @Test
    void it_is_one_landscape_sheet_that_says_who_what_and_until_when() throws Exception {
        try (var pdf = Loader.loadPDF(printed(certificate(null)))) {
            var text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');

            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            assertThat(text)
                    .contains("Sri Wahyuni", "Pembukuan Koperasi, tingkat 2", "20 November 2028")
                    .contains("PBK2-2026-3310-000001", "7K3M-9QXT-0ABC-DEFG", "balai.example/verifikasi/")
                    .doesNotContain("DICABUT", "{");
            for (var font : pdf.getPage(0).getResources().getFontNames())
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            Files.createDirectories(Path.of("target"));
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 80),
                    "png",
                    Path.of("target/certificate.png").toFile());
        }
    }

    @Test
    void the_longest_name_stays_on_the_sheet() throws Exception {
        var name = "Raden Ajeng ".repeat(16).strip();
        try (var pdf = Loader.loadPDF(printed(certificate(name, null)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("PBK2-2026-3310-000001");
        }
    }

    @Test
    void a_revoked_one_says_so_when_printed() throws Exception {
        var revocation = new Revocation(Instant.EPOCH, new UUID(1, 9), "Ujian dikerjakan orang lain.");
        try (var pdf = Loader.loadPDF(printed(certificate(revocation)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("SUDAH DICABUT");
        }
    }

    @Test
    void the_picture_leads_to_the_check_page() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS)));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }
}
