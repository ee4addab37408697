package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Guard;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the person who asks may go: by office in a cooperative, by role in the house, and to learn. */
@ApplicationScoped
class Places {
    private final CurrentPerson person;
    private final Seats seats;
    private final Authority rights;

    @Inject
    Places(CurrentPerson person, Seats seats, Authority authority) {
        this.person = person;
        this.seats = seats;
        this.rights = authority;
    }

    /** The groups of the side bar, by their title. */
    Map<String, List<Place>> onTheDesk() {
        var groups = new LinkedHashMap<String, List<Place>>();
        groups.put(text("nav.start"), List.of(home()));
        seats.acting().ifPresent(seat -> groups.put(text("nav.cooperative"), cooperative(seat)));
        if (person.is(PlatformRole.TRAINER)) groups.put(text("nav.teach"), List.of(teach(), records()));
        if (person.is(PlatformRole.OFFICIAL)) groups.put(text("nav.oversight"), oversight());
        if (!authority().isEmpty()) groups.put(text("nav.authority"), authority());
        groups.put(text("nav.learn"), learn());
        return groups;
    }

    /** The four places at the thumb: the third is where this person works. */
    List<Place> onThePhone() {
        return List.of(home(), new Place("/belajar", text("nav.learn"), Glyph.LEARN), work(), profile());
    }

    private List<Place> authority() {
        var places = new ArrayList<Place>();
        if (person.is(PlatformRole.ADMIN)) places.addAll(List.of(accounts(), recordKeys(), recordStorage()));
        if (person.is(PlatformRole.POLICY_OFFICER)) places.add(policy());
        return places;
    }

    private Place work() {
        if (person.is(PlatformRole.OFFICIAL)) return new Place("/app/awasi", text("nav.figures"), Glyph.WATCH);
        if (person.is(PlatformRole.TRAINER)) return teach();
        if (!authority().isEmpty()) return authority().get(0);
        return seats.acting()
                .map(seat -> new Place(seat.path(), text("nav.cooperative"), Glyph.HALL))
                .orElseGet(Places::catalogue);
    }

    private List<Place> oversight() {
        var places = new ArrayList<>(List.of(new Place("/app/awasi", text("nav.figures"), Glyph.WATCH)));
        if (!person.is(PlatformRole.TRAINER)) places.add(records());
        return places;
    }

    /** What an office does not include is no place of its holder. */
    private List<Place> cooperative(Seat seat) {
        var path = seat.path();
        var places = new ArrayList<Place>();
        places.add(new Place(path, text("nav.summary"), Glyph.SUMMARY));
        if (offers(seat, Action.JOURNAL_POST))
            places.add(new Place(path + "/jurnal", text("nav.journal"), Glyph.WRITE));
        if (!offers(seat, Action.BOOKS_READ)) return places;
        places.add(room(path + "/persetujuan", "nav.approvals", Glyph.TICK));
        places.add(new Place(path + "/buku", text("nav.booksAndReports"), Glyph.BOOK, books(path)));
        places.add(room(path + "/temuan", "nav.findings", Glyph.WATCH));
        places.add(new Place(path + "/anggota", text("nav.members"), Glyph.MEMBERS));
        places.add(new Place(path + "/pengurus", text("nav.officers"), Glyph.PROFILE));
        return places;
    }

    private boolean offers(Seat seat, Action action) {
        return rights.decide(person.id(), action, Resource.of(seat.cooperative().id()))
                .of(Guard.ACTION_IN_ROLE)
                .passed();
    }

    private static Place room(String path, String words, Glyph glyph) {
        return new Place(path, text(words), glyph, List.of(path));
    }

    private static List<String> books(String path) {
        return Stream.of("/buku", "/buku-besar", "/neraca-saldo", "/laporan", "/tutup-buku")
                .map(room -> path + room)
                .toList();
    }

    private static List<Place> learn() {
        return List.of(
                path(),
                catalogue(),
                new Place("/app/sertifikat", text("nav.certificates"), Glyph.CERTIFICATE),
                profile());
    }

    private static Place home() {
        return new Place("/app/", text("nav.home"), Glyph.HOME);
    }

    private static Place path() {
        return new Place("/belajar", text("nav.path"), Glyph.PATH);
    }

    private static Place catalogue() {
        return new Place("/app/katalog", text("nav.catalogue"), Glyph.CATALOGUE);
    }

    private static Place profile() {
        return new Place("/app/profil", text("nav.profile"), Glyph.PROFILE);
    }

    private static Place teach() {
        return new Place("/app/ajar", text("nav.courses"), Glyph.TEACH);
    }

    private static Place accounts() {
        return new Place("/app/akun", text("nav.accounts"), Glyph.MEMBERS);
    }

    private static Place recordKeys() {
        return new Place("/app/kunci-catatan", text("nav.recordKeys"), Glyph.KEY);
    }

    private static Place recordStorage() {
        return new Place("/app/simpanan-catatan", text("nav.recordStorage"), Glyph.RECORDS);
    }

    private static Place policy() {
        return new Place("/app/kebijakan", text("nav.policy"), Glyph.SCALES);
    }

    private static Place records() {
        return new Place("/app/catatan", text("nav.records"), Glyph.RECORDS, List.of("/app/catatan"));
    }
}
