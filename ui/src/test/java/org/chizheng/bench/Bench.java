package org.chizheng.bench;

/** Runs a measurement by its name; {@code ./exam bench NAME} calls it. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        System.err.println("""
            usage: bench save                  answers saved per second beside a bare durable save
                   bench kill [--rounds N]     the server dies while candidates answer: nothing is lost""");
        System.exit(64);
    }
}
