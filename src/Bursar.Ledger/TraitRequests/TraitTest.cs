namespace Bursar.Ledger;

/// <summary>
/// The test that a participant takes to be given a trait. Its id follows from its texts, so it never changes: a participant is
/// judged by the test that they were shown, even if the payer gives the kind of trait another one meanwhile.
/// </summary>
/// <param name="Id">The id (<see cref="NewTest.IdIn"/>).</param>
/// <param name="Questions">The questions in the dialect's own form, which the ledger does not read.</param>
/// <param name="AnswerKey">The answer key in the dialect's own form, which the ledger does not read; empty for none.</param>
/// <param name="Scores">What the answers are worth; null if the payer decides about each request.</param>
public sealed record TraitTest(ObjectId Id, string Questions, string AnswerKey, ScoreKey? Scores) : Row
{
    /// <summary>
    /// The maximum length of the questions, and of the answer key, in characters: 64 Ki (MTurk API Reference,
    /// CreateQualificationType).
    /// </summary>
    public const int MaxLength = 64 * 1024;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTraitTest(Id);
}
