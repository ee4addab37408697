package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import id.balai.custody.Import;
import id.balai.records.Organisation;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.UploadWords;
import id.balai.ui.shell.Ways;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements leaving as a file of lines and arriving as one, with how far each has come. */
class TransferCard extends Card {
    private static final int LARGEST = 1 << 30;
    private static final int LOOK_EVERY_MILLIS = 1_000;
    private static final int QUIET = -1;

    private final ImportDesk desk;
    private final Map<UUID, String> names;
    private final Select<Organisation> organisation = new Select<>();
    private final Div way = new Div();
    private final Div list = new Div();
    private final Upload upload;
    private @Nullable Registration looking;

    TransferCard(ImportDesk desk, List<Organisation> organisations) {
        this.desk = desk;
        this.names = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        organisation.setLabel(text("keys.organisation"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.addValueChangeListener(change -> wayOut());
        organisation.setValue(organisations.get(0));
        upload = new Upload(UploadHandler.toTempFile((about, file) -> bring(file)));
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.of("statements"));
        list.getElement().setAttribute("aria-live", "polite");
        var form = new Div(organisation, way, upload, list);
        form.addClassName("stack");
        add(new H2(text("transfer.title")), new Small(text("transfer.detail")), form);
        show();
    }

    private void wayOut() {
        way.removeAll();
        var out = Ways.quietLink(
                "/api/records/export?organisation=" + organisation.getValue().id(), text("transfer.export"));
        out.getElement().setAttribute("download", "statements.jsonl");
        way.add(out);
    }

    private void bring(File file) {
        upload.clearFileList();
        desk.bring(organisation.getValue().id(), file);
        show();
        look();
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        rest();
    }

    /** While an import runs, the page asks every second how far it is. */
    private void look() {
        var ui = getUI().orElse(null);
        if (ui == null || looking != null || !desk.running()) return;
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        looking = ui.addPollListener(poll -> {
            show();
            if (!desk.running()) rest();
        });
    }

    private void rest() {
        if (looking != null) looking.remove();
        looking = null;
        getUI().ifPresent(ui -> ui.setPollInterval(QUIET));
    }

    private void show() {
        list.removeAll();
        var latest = desk.latest();
        if (latest.isEmpty()) return;
        list.add(new DataTable<Import>(text("transfer.imports"))
                .words(text("transfer.begun"), each -> Dates.moment(each.startedAt()))
                .words(text("keys.organisation"), each -> names.getOrDefault(each.organisation(), ""))
                .words(text("officer.state"), each -> text("import", each.state()))
                .words(text("transfer.lines"), TransferCard::counted)
                .cell(text("officer.way"), this::ways)
                .rows(latest));
        latest.stream().filter(each -> each.refused() > 0).findFirst().ifPresent(each -> list.add(refusals(each)));
    }

    private static String counted(Import each) {
        return text("transfer.counted", each.lines(), each.taken(), each.there(), each.refused());
    }

    private Component ways(Import each) {
        if (each.state() != Import.State.RUNNING) return new Span();
        return Ways.quiet(text("transfer.cancel"), click -> {
            desk.cancel(each.id());
            show();
        });
    }

    /** The refused lines of the latest import that had any. */
    private Component refusals(Import each) {
        return new DataTable<Import.RefusedLine>(text("transfer.refused"))
                .number(text("transfer.line"), line -> String.valueOf(line.line()))
                .words(text("transfer.clause"), Import.RefusedLine::clause)
                .words(text("transfer.why"), Import.RefusedLine::detail)
                .rows(desk.get(each.id()).refusals().stream().limit(50).toList());
    }
}
