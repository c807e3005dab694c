namespace Bursar.MTurk;

/// <summary>How people offer HITs: a HIT says all that matters itself, and its end can be moved.</summary>
internal sealed class HitOfferForm : IOfferForm
{
    /// <inheritdoc/>
    public Origin Origin => Origin.MTurk;

    /// <inheritdoc/>
    public bool HasEnd => true;

    /// <inheritdoc/>
    public ValueTask<OfferChange> PublishAsync(
        ILedgerReader ledger, Book book, Study study, DateTimeOffset now, CancellationToken cancellation)
        => new(OfferChange.Of(new PublishStudy(study.Id)));

    /// <inheritdoc/>
    public ValueTask<OfferChange> AddPlacesAsync(
        ILedgerReader ledger, Study study, int places, CancellationToken cancellation)
        => new(OfferChange.Of(new AddPlaces(study.Id, places)));
}
