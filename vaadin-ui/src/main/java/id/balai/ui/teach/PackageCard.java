package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.balai.launch.ContentPackage;
import id.balai.launch.ContentUnit;
import id.balai.launch.Packages;
import id.balai.launch.Waivers;
import id.balai.refusal.Refusal;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.SureDialog;
import id.balai.ui.shell.Texts;
import id.balai.ui.shell.UploadWords;
import id.balai.ui.shell.Ways;
import id.balai.web.RefusalTexts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** Packages from other tools: what was brought in, and what was wrong with what was not. */
class PackageCard extends Card {
    private static final int LARGEST = 200 << 20;

    /** A unit, and the package it came in. */
    private record Row(ContentPackage content, ContentUnit unit) {
        boolean first() {
            return content.units().get(0).equals(unit);
        }
    }

    private final Packages packages;
    private final Waivers waivers;
    private final UUID trainer;
    private final Upload upload;
    private final Div said = new Div();
    private final Div list = new Div();

    PackageCard(Packages packages, Waivers waivers, UUID trainer) {
        this.packages = packages;
        this.waivers = waivers;
        this.trainer = trainer;
        upload = new Upload(UploadHandler.toTempFile((about, file) -> bring(file)));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setI18n(UploadWords.of("package"));
        said.getElement().setAttribute("aria-live", "polite");
        var inOrder = new Div(upload, said, list);
        inOrder.addClassName("stack");
        add(new H2(text("package")), new Small(text("package.detail")), inOrder);
        tell();
    }

    private void bring(File file) {
        said.removeAll();
        upload.clearFileList();
        try (var zip = Files.newInputStream(file.toPath())) {
            var brought = packages.bring(trainer, zip);
            said.add(Notice.done(
                    text("package.done", brought.title()),
                    text("package.done.detail", brought.units().size())));
            tell();
        } catch (Refusal refused) {
            var words = RefusalTexts.describe(refused, Texts.INDONESIAN);
            said.add(Notice.refused(words.title(), words.detail(), new Small(words.remedy())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            forget(file);
        }
    }

    private static void forget(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tell() {
        list.removeAll();
        var all = packages.all();
        if (all.isEmpty()) list.add(new Small(text("package.none")));
        else list.add(units(all));
    }

    private DataTable<Row> units(List<ContentPackage> all) {
        var rows = all.stream()
                .flatMap(each -> each.units().stream().map(unit -> new Row(each, unit)))
                .toList();
        return new DataTable<Row>(text("package"))
                .words(text("package.title"), row -> row.content().title())
                .words(
                        text("package.standard"),
                        row -> text("package." + row.content().standard()))
                .words(text("package.unit"), row -> row.unit().title())
                .words(
                        text("package.moveOn"),
                        row -> text("moveOn." + row.unit().moveOn()))
                .cell(text("officer.way"), this::ways)
                .rows(rows);
    }

    /** Each unit has its waiver; with the first of a package stands the way to take the package away. */
    private Component ways(Row row) {
        var waive = Ways.quiet(
                text("waiver"),
                click -> new WaiverDialog(row.unit(), (username, why) -> {
                            waivers.waive(trainer, username, row.unit().id(), why);
                            say(Notice.done(
                                    text("waiver.done", username),
                                    text("waiver.done.detail", row.unit().title())));
                        })
                        .open());
        waive.setAriaLabel(text("waiver.named", row.unit().title()));
        if (!row.first()) return waive;
        var remove = Ways.quiet(text("package.remove"), click -> askToRemove(row.content()));
        remove.setAriaLabel(text("package.removeNamed", row.content().title()));
        var both = new Div(waive, remove);
        both.addClassName("row");
        return both;
    }

    private void askToRemove(ContentPackage content) {
        var title = text("package.remove.title", content.title());
        var sure = new SureDialog(title, text("package.remove.detail"), text("package.remove"), () -> remove(content));
        sure.open();
    }

    private void remove(ContentPackage content) {
        packages.remove(trainer, content.id());
        say(Notice.done(text("package.removed", content.title()), text("package.removed.detail")));
        tell();
    }

    private void say(Notice notice) {
        said.removeAll();
        said.add(notice);
    }
}
