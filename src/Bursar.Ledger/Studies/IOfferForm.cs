namespace Bursar.Ledger;

/// <summary>
/// How people offer a dialect's studies. Each dialect provides one, because it alone knows what its documents say about who a
/// study is for, and what it allows; Bursar.Console uses it.
/// </summary>
public interface IOfferForm
{
    /// <summary>The dialect.</summary>
    Origin Origin { get; }

    /// <summary>Whether an offer of this dialect has an end that can be moved.</summary>
    bool HasEnd { get; }

    /// <summary>The command that publishes a draft now.</summary>
    /// <param name="ledger">Reads what the draft says.</param>
    /// <param name="book">The book.</param>
    /// <param name="study">The draft.</param>
    /// <param name="now">The books' time.</param>
    /// <param name="cancellation">Cancels it.</param>
    ValueTask<OfferChange> PublishAsync(
        ILedgerReader ledger, Book book, Study study, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The command that adds places to a study that was published.</summary>
    /// <param name="ledger">Reads what the study says.</param>
    /// <param name="study">The study.</param>
    /// <param name="places">How many.</param>
    /// <param name="cancellation">Cancels it.</param>
    ValueTask<OfferChange> AddPlacesAsync(ILedgerReader ledger, Study study, int places, CancellationToken cancellation);
}
