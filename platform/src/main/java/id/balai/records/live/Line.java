package id.balai.records.live;

/** The line to one listener. */
interface Line {
    /** Sends an event, now or when the listener can take it; whoever lags too far behind is cut off. */
    void send(String event);

    /** Whether anybody still listens. */
    boolean open();
}
