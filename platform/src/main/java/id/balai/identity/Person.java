package id.balai.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody the house knows by name, with or without an account. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "full_name")
    private String fullName;

    private String salutation;

    @SuppressWarnings("NullAway")
    protected Person() {}

    private Person(String fullName, String salutation) {
        if (fullName.isBlank()) throw new BadAccountData("fullName", "NAME_MISSING");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fullName = fullName.strip();
        this.salutation = salutation;
    }

    /** @param salutation "Bu", "Pak", or empty where it is not known */
    public static Person named(String fullName, String salutation) {
        return new Person(fullName, salutation);
    }

    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public String salutation() {
        return salutation;
    }
}
