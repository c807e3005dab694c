namespace Bursar.MTurk;

/// <summary>The work on HITs, and the decisions about it.</summary>
internal static class AssignmentOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(ApproveAssignment), ApproveAssignment.AnswerAsync)
        {
            Money = "Pays the worker and the fee from what the HIT has reserved; after a rejection, from what is available.",
        },
        new(nameof(GetAssignment), GetAssignment.AnswerAsync) { Gives = () => AnswerShapes.Assignment },
        new(nameof(GetFileUploadURL), GetFileUploadURL.AnswerAsync) { Gives = () => AnswerShapes.File },
        new(nameof(ListAssignmentsForHIT), ListAssignmentsForHIT.AnswerAsync) { Gives = () => AnswerShapes.Assignments },
        new(nameof(RejectAssignment), RejectAssignment.AnswerAsync)
        {
            Money = "Releases what the assignment had reserved.",
        },
    ];
}
