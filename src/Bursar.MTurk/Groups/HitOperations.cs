namespace Bursar.MTurk;

/// <summary>HITs and HIT types.</summary>
internal static class HitOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(CreateAdditionalAssignmentsForHIT), CreateAdditionalAssignmentsForHIT.AnswerAsync),
        new(nameof(CreateHIT), CreateHIT.AnswerAsync),
        new(nameof(CreateHITType), CreateHITType.AnswerAsync),
        new(nameof(CreateHITWithHITType), CreateHITWithHITType.AnswerAsync),
        new(nameof(DeleteHIT), DeleteHIT.AnswerAsync),
        new(nameof(GetHIT), GetHIT.AnswerAsync),
        new(nameof(ListHITs), ListHITs.AnswerAsync),
        new(nameof(ListReviewPolicyResultsForHIT), ListReviewPolicyResultsForHIT.AnswerAsync),
        new(nameof(ListReviewableHITs), ListReviewableHITs.AnswerAsync),
        new(nameof(UpdateExpirationForHIT), UpdateExpirationForHIT.AnswerAsync),
        new(nameof(UpdateHITReviewStatus), UpdateHITReviewStatus.AnswerAsync),
        new(nameof(UpdateHITTypeOfHIT), UpdateHITTypeOfHIT.AnswerAsync),
    ];
}
