package id.balai.e2e;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Some who work at the same time, each on a thread of their own, until they have done. */
record Crew(List<Thread> threads) {
    static Crew of(int size, IntConsumer work) {
        var threads = IntStream.range(0, size)
                .mapToObj(number -> new Thread(() -> work.accept(number)))
                .toList();
        threads.forEach(Thread::start);
        return new Crew(threads);
    }

    void join() {
        for (var thread : threads)
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
    }
}
