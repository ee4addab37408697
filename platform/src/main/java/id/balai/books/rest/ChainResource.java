package id.balai.books.rest;

import id.balai.ledger.Chain;
import id.balai.ledger.ChainReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Recomputes the hash chain and the sums of a cooperative's books, for whoever may read them. */
@ApplicationScoped
@Path("cooperatives/{village}/chain")
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {
    private final Chain chain;
    private final Readers readers;

    @Inject
    public ChainResource(Chain chain, Readers readers) {
        this.chain = chain;
        this.readers = readers;
    }

    @GET
    public ChainReport verify(@PathParam("village") String village) {
        return chain.verify(readers.booksOf(village));
    }
}
