using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How people offer Prolific studies: as the transition PUBLISH and the change of the places do.</summary>
internal sealed class StudyOfferForm : IOfferForm
{
    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public bool HasEnd => false;

    /// <inheritdoc/>
    public async ValueTask<OfferChange> PublishAsync(
        ILedgerReader ledger, Book book, Study study, DateTimeOffset now, CancellationToken cancellation)
    {
        var written = await WrittenStudy.FindAsync(ledger, study, cancellation);
        var (command, error) = await StudyPublishing.CommandAsync(ledger, book, study, written, now, null, cancellation);
        return command is null ? OfferChange.No(error?.InWords ?? "") : OfferChange.Of(command);
    }

    /// <inheritdoc/>
    public async ValueTask<OfferChange> AddPlacesAsync(
        ILedgerReader ledger, Study study, int places, CancellationToken cancellation)
    {
        var written = await WrittenStudy.FindAsync(ledger, study, cancellation);
        return written.Fields.AccessDetails is { Count: > 0 }
            ? OfferChange.No(
                "This study has tasks with places of their own: add them through the API, which says for which task.")
            : OfferChange.Of(new AddPlaces(study.Id, places));
    }
}
