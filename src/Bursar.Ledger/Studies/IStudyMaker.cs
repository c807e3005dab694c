namespace Bursar.Ledger;

/// <summary>
/// Makes studies of what a client of a dialect would send, by the dialect's own rules, for whoever fills books without a client.
/// </summary>
public interface IStudyMaker
{
    /// <summary>The dialect.</summary>
    Origin Origin { get; }

    /// <summary>Makes a study.</summary>
    /// <param name="book">The book that pays for it.</param>
    /// <param name="body">What a client would send, in JSON.</param>
    /// <param name="publishes">Whether it is offered at once; HITs always are.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>Its id; or what is wrong with it, as a sentence.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<(ObjectId Study, string? Wrong)> MakeAsync(
        Book book, ReadOnlyMemory<byte> body, bool publishes, CancellationToken cancellation);
}
