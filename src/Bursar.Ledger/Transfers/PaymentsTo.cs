namespace Bursar.Ledger;

/// <summary>The transfers of some kinds to a participant, from all books, newest first.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Kinds">Only transfers of one of these kinds.</param>
/// <param name="Limit">The maximum number of transfers.</param>
public sealed record PaymentsTo(ObjectId Participant, IReadOnlyCollection<TransferKind> Kinds, int Limit)
    : Query<Transfer>(Limit);
