package id.balai.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An amount of whole rupiah, from zero to 10^15; never negative, since the side of a posting carries direction. */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    public static final long LIMIT = 1_000_000_000_000_000L;
    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah {
        if (amount < 0 || amount > LIMIT) throw new AmountOutOfRange(amount);
    }

    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public boolean isMoreThan(Rupiah other) {
        return amount > other.amount;
    }

    /**
     * Shares this amount by the weights so that the parts sum to it exactly: each gets its whole part, and the rest goes
     * a rupiah each to the largest remainders, the earlier one first where they tie.
     *
     * @param weights none negative, at least one above zero
     */
    public List<Rupiah> share(long... weights) {
        var sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || Arrays.stream(weights).anyMatch(w -> w < 0))
            throw new IllegalArgumentException("weights must be zero or more, and one above zero");
        var divided = Arrays.stream(weights)
                .mapToObj(weight -> BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(sum))
                .toList();
        var parts =
                new ArrayList<>(divided.stream().map(d -> d[0].longValueExact()).toList());
        var rest = amount - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> divided.get(i)[1]).reversed())
                .limit(rest)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(Rupiah::of).toList();
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As a treasurer writes it: {@code Rp1.250.000}. */
    @Override
    public String toString() {
        return "Rp" + digits(amount);
    }

    /** Digits grouped by thousands with a full stop, as Indonesian writes them: {@code 1.250.000}. */
    public static String digits(long amount) {
        return Long.toString(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
