package org.journeymaps.app.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/** Lets several people work at once, one step of one of them at a time, in an order drawn at random. */
final class Turns {

    private final class Person extends Thread {
        private final Semaphore go = new Semaphore(0);
        private final Runnable work;
        private Throwable failure;
        private boolean done;

        private Person(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            go.acquireUninterruptibly();
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                done = true;
                back.release();
            }
        }
    }

    private final Random random;
    private final Semaphore back = new Semaphore(0);

    Turns(Random random) {
        this.random = random;
    }

    /** Gives the turn back, on the thread of a person, until it is theirs again. */
    void pause() {
        if (Thread.currentThread() instanceof Person person) {
            back.release();
            person.go.acquireUninterruptibly();
        }
    }

    /** Runs the work of all people to its end. */
    void run(List<Runnable> works) {
        List<Person> people = new ArrayList<>();
        works.forEach(work -> people.add(new Person(work)));
        people.forEach(Thread::start);
        while (!people.isEmpty()) {
            Person person = people.get(random.nextInt(people.size()));
            person.go.release();
            back.acquireUninterruptibly();
            if (person.done) {
                people.remove(person);
                if (person.failure != null) {
                    throw new AssertionError(person.failure);
                }
            }
        }
    }
}
