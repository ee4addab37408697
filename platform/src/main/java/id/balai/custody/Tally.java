package id.balai.custody;

import id.balai.custody.Import.RefusedLine;
import java.util.List;

/** What became of some lines. */
record Tally(long lines, long taken, long there, List<RefusedLine> refusals) {}
