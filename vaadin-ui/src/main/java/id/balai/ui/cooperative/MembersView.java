package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.membership.Member;
import id.balai.membership.Members;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** The register of members (buku daftar anggota): number, name, since when; never a national identity number. */
@PermitAll
@Route(value = Room.AT + "anggota", layout = Shell.class)
public class MembersView extends Room {
    private final Visits visits;
    private final Members members;

    @Inject
    public MembersView(Visits visits, Members members) {
        super("nav.members");
        this.visits = visits;
        this.members = members;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var all = members.of(cooperative.id());
        add(new PageHead(text("members.crumb", cooperative.name(), Figures.number(all.size())), text("nav.members")));
        if (all.isEmpty()) {
            add(Notice.empty(text("members.none"), text("members.none.detail")));
            return;
        }
        add(new DataTable<Member>(text("nav.members"))
                .words(text("member.number"), Member::number)
                .words(text("member.name"), Member::name)
                .words(text("member.since"), member -> Dates.day(member.joinedOn()))
                .cell(text("member.state"), MembersView::state)
                .rows(all));
    }

    private static Component state(Member member) {
        return member.leftOn()
                .map(on -> Chip.refused(text("member.left", Dates.day(on))))
                .orElseGet(() -> new Chip(text("member.registered")));
    }
}
