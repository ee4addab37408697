package id.balai.learning;

/** How far the placement is. */
public enum PlacementState {
    NONE,
    OPEN,
    DONE
}
