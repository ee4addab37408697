package id.balai.ui.oversight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A province on the tile map: its code, its two letters (ISO 3166-2:ID), and its place on the grid. */
record Tile(String code, String letters, int column, int row) {
    static final List<Tile> ALL = read();

    private static List<Tile> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tile.class.getResourceAsStream("tiles.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> of(line.split(",", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tile of(String[] cells) {
        return new Tile(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }
}
