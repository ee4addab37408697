package id.balai.membership;

/** The name of a person or a cooperative as it is written in a register: something, and not a page of it. */
final class Name {
    private static final int LONGEST = 200;

    private Name() {}

    static String of(String field, String given) {
        var name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl))
            throw new NoName(field, LONGEST);
        return name;
    }
}
