package id.balai.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A village cooperative: known by its village, opened once, owner of everything that carries its id. */
@Entity
@Table(name = "cooperative")
public class Cooperative {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cooperative_village", joinColumns = @JoinColumn(name = "cooperative_id"))
    private List<VillageAlias> villages = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Cooperative() {}

    private Cooperative(String villageCode, String name, LocalDate openedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = Name.of("name", name);
        this.openedOn = openedOn;
        this.villages.add(new VillageAlias(villageCode, openedOn));
    }

    static Cooperative open(String villageCode, String name, LocalDate openedOn) {
        return new Cooperative(villageCode, name, openedOn);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public String villageCode() {
        return villages.stream()
                .filter(VillageAlias::isCurrent)
                .map(VillageAlias::code)
                .findFirst()
                .orElse("");
    }
}
