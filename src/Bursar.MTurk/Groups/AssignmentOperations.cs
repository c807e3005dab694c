namespace Bursar.MTurk;

/// <summary>The work on HITs, and the decisions about it.</summary>
internal static class AssignmentOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(ApproveAssignment), ApproveAssignment.AnswerAsync),
        new(nameof(GetAssignment), GetAssignment.AnswerAsync),
        new(nameof(GetFileUploadURL), GetFileUploadURL.AnswerAsync),
        new(nameof(ListAssignmentsForHIT), ListAssignmentsForHIT.AnswerAsync),
        new(nameof(RejectAssignment), RejectAssignment.AnswerAsync),
    ];
}
