package id.balai.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private final UUID id = UUID.randomUUID();
    private Cooperative cooperative;
    private UUID learner;

    @BeforeEach
    void a_cooperative_whose_treasurer_is_not_certified_yet() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        learner = village.an(OfficeRole.BENDAHARA, cooperative);
    }

    @Test
    void is_kept_as_far_as_it_got_and_replaced_by_what_was_typed_since() {
        var half = new Sketch(null, null, "Simpanan waj", List.of(new SketchLine("3120", null, 0, 20_000)));
        var whole = new Sketch(LocalDate.of(2026, 11, 20), "SIMPANAN_WAJIB", "Simpanan wajib", half.lines());

        keep(learner, id, half);
        keep(learner, id, whole);

        assertThat(drafts(learner)).singleElement().satisfies(draft -> {
            assertThat(draft.sketch()).isEqualTo(whole);
            assertThat(draft.draftedBy()).isEqualTo(learner);
        });
        assertThat(village.database().in(() -> village.books.journals(cooperative.id(), 0, 10)))
                .isEmpty();
    }

    @Test
    void a_certified_colleague_carries_on_where_the_learner_stopped() {
        keep(learner, id, sketch("Beli beras"));
        var certified = village.aCertifiedTreasurer(cooperative);

        keep(certified, id, sketch("Beli beras 50 kg"));

        assertThat(drafts(certified))
                .singleElement()
                .satisfies(draft -> assertThat(draft.draftedBy()).isEqualTo(learner));
    }

    @Test
    void is_gone_when_it_is_let_go() {
        keep(learner, id, sketch("Beli beras"));

        village.database().run(() -> village.drafts.discard(learner, cooperative.id(), id));

        assertThat(drafts(learner)).isEmpty();
    }

    @Test
    void an_office_that_posts_nothing_drafts_nothing() {
        var supervisor = village.an(OfficeRole.PENGAWAS, cooperative);

        assertThatThrownBy(() -> keep(supervisor, id, sketch("Beli beras"))).isInstanceOf(NotAuthorised.class);
        assertThatThrownBy(() -> drafts(supervisor)).isInstanceOf(NotAuthorised.class);
    }

    @Test
    void another_cooperatives_drafts_are_not_there() {
        keep(learner, id, sketch("Beli beras"));
        var neighbour = village.an(OfficeRole.BENDAHARA, village.aCooperative(LocalDate.of(2026, 1, 1)));

        assertThatThrownBy(() -> drafts(neighbour)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_pile_of_drafts_is_refused_and_so_is_a_book_in_one() {
        for (var i = 0; i < 50; i++) keep(learner, UUID.randomUUID(), sketch("Draf " + i));

        assertThatThrownBy(() -> keep(learner, id, sketch("Satu lagi"))).isInstanceOf(TooManyDrafts.class);
        assertThatThrownBy(() -> new Sketch(null, null, "", Collections.nCopies(201, new SketchLine(null, null, 0, 0))))
                .isInstanceOf(SketchTooLong.class);
    }

    private static Sketch sketch(String memo) {
        return new Sketch(null, null, memo, List.of());
    }

    private Draft keep(UUID person, UUID draft, Sketch sketch) {
        return village.database().in(() -> village.drafts.keep(person, cooperative.id(), draft, sketch));
    }

    private List<Draft> drafts(UUID person) {
        return village.database().in(() -> village.drafts.of(person, cooperative.id()));
    }
}
