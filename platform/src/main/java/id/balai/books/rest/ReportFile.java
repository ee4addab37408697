package id.balai.books.rest;

import id.balai.books.report.Paper;
import id.balai.books.report.PaperFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/** A report as a file to keep, in the format the caller accepts. */
final class ReportFile {
    private ReportFile() {}

    /** The format the caller would rather have, a spreadsheet where it is all the same. */
    static PaperFormat accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Stream.of(PaperFormat.values())
                        .filter(format -> accepted.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(PaperFormat.XLSX);
    }

    static Response of(Paper paper, PaperFormat format) {
        return Response.ok(format.write(paper), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(paper) + "\"")
                .build();
    }
}
