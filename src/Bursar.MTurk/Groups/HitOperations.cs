namespace Bursar.MTurk;

/// <summary>HITs and HIT types.</summary>
internal static class HitOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(CreateAdditionalAssignmentsForHIT), CreateAdditionalAssignmentsForHIT.AnswerAsync)
        {
            Money = "Reserves the reward and the fee of every new assignment, or refuses all of it.",
        },
        new(nameof(CreateHIT), CreateHIT.AnswerAsync)
        {
            Gives = () => AnswerShapes.Hit,
            Money = "Reserves the reward and the fee of every assignment, or refuses all of it.",
        },
        new(nameof(CreateHITType), CreateHITType.AnswerAsync) { Gives = () => AnswerShapes.HitType },
        new(nameof(CreateHITWithHITType), CreateHITWithHITType.AnswerAsync)
        {
            Gives = () => AnswerShapes.Hit,
            Money = "Reserves the reward and the fee of every assignment, or refuses all of it.",
        },
        new(nameof(DeleteHIT), DeleteHIT.AnswerAsync),
        new(nameof(GetHIT), GetHIT.AnswerAsync) { Gives = () => AnswerShapes.Hit },
        new(nameof(ListHITs), ListHITs.AnswerAsync) { Gives = () => AnswerShapes.Hits },
        new(nameof(ListReviewPolicyResultsForHIT), ListReviewPolicyResultsForHIT.AnswerAsync)
        {
            Gives = () => AnswerShapes.Reviews,
        },
        new(nameof(ListReviewableHITs), ListReviewableHITs.AnswerAsync) { Gives = () => AnswerShapes.Hits },
        new(nameof(UpdateExpirationForHIT), UpdateExpirationForHIT.AnswerAsync)
        {
            Money = "Releases what open places have reserved when the HIT expires; reserves it again when it is extended.",
        },
        new(nameof(UpdateHITReviewStatus), UpdateHITReviewStatus.AnswerAsync),
        new(nameof(UpdateHITTypeOfHIT), UpdateHITTypeOfHIT.AnswerAsync)
        {
            Money = "Reserves or releases the difference in cost of the assignments that can still be paid.",
        },
    ];
}
