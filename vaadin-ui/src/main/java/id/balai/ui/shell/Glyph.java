package id.balai.ui.shell;

import com.vaadin.flow.component.Svg;

/** Our own small drawings, on the phone those of the light pages; each stands beside its word and says nothing alone. */
public enum Glyph {
    HOME("<path d='M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6'/>"),
    LEARN(
            "<path d='M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5zM12 6.5v13'/>"),
    HALL("<path d='M2.5 9.5 12 4l9.5 5.5M4 9.5h16M6 9.5V19M18 9.5V19M10 9.5V19M14 9.5V19M3.5 19.5h17'/>"),
    PATH(
            "<circle cx='6' cy='5' r='2'/><circle cx='18' cy='12' r='2'/><circle cx='6' cy='19' r='2'/><path d='M8 5h6a4 4 0 0 1 4 4v1M16 12H8a4 4 0 0 0-2 4v1'/>"),
    CATALOGUE(
            "<rect x='4' y='4' width='7' height='7' rx='1.5'/><rect x='13' y='4' width='7' height='7' rx='1.5'/><rect x='4' y='13' width='7' height='7' rx='1.5'/><rect x='13' y='13' width='7' height='7' rx='1.5'/>"),
    CERTIFICATE("<circle cx='12' cy='9' r='5'/><path d='m9 13.5-1 7 4-2.2 4 2.2-1-7'/>"),
    PROFILE("<circle cx='12' cy='8' r='4'/><path d='M4 20.5c1-4 4.2-6 8-6s7 2 8 6'/>"),
    SUMMARY("<path d='M4 20V10M10 20V4M16 20v-7M21 20H3'/>"),
    WRITE("<path d='m5 19 1-4L16 5l3 3L9 18l-4 1ZM13.5 7.5l3 3'/>"),
    BOOK("<path d='M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3V4ZM5 17a3 3 0 0 1 3-3h11M9 8h6'/>"),
    SCALES("<path d='M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5L5 7ZM19 7l-2.5 6h5L19 7Z'/>"),
    MEMBERS(
            "<circle cx='9' cy='8' r='3.5'/><path d='M3 19c1-3.5 3.5-5 6-5s5 1.5 6 5M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c1.5.8 2.5 2.200 3 4.5'/>"),
    TEACH("<path d='M3 5h18v11H3zM12 16v4M8 20h8M7 9h6M7 12h4'/>"),
    WATCH(
            "<path d='M2.5 12C5 7.5 8.5 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-6 6.5-9.5 6.5S5 16.5 2.5 12Z'/><circle cx='12' cy='12' r='3'/>"),
    RECORDS("<path d='M5 5h14M5 10h14M5 15h9M5 20h6'/>"),
    KEY("<circle cx='8' cy='15' r='4'/><path d='m11 12 8-8M15.5 7.5 18.5 10.5'/>"),
    SEARCH("<circle cx='11' cy='11' r='6.5'/><path d='m16 16 4.5 4.5'/>"),
    TICK("<path d='m5 12.5 4.5 4.5L19 7.5'/>"),
    ALERT("<path d='M12 6v7M12 17v.5'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    REMOVE("<path d='M6 6l12 12M18 6 6 18'/>"),
    OUT("<path d='M14 5H5v14h9M10 12h11M18 8.5l3.5 3.5-3.5 3.5'/>");

    private final String strokes;

    Glyph(String strokes) {
        this.strokes = strokes;
    }

    public Svg draw() {
        var drawing = new Svg("<svg viewBox='0 0 24 24' width='22' height='22' fill='none' stroke='currentColor'"
                + " stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round' aria-hidden='true'>" + strokes
                + "</svg>");
        drawing.addClassName("glyph");
        return drawing;
    }
}
