package id.balai.authorization;

import java.util.Optional;
import java.util.UUID;

/** Port: what a person has left to learn for a competency. Learning implements it. */
public interface Remedies {
    Optional<Remedy> toEarn(UUID person, String competency, int level);
}
