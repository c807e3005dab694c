namespace Bursar.MTurk;

/// <summary>Qualification types, and the workers who have them or ask for them.</summary>
internal static class QualificationOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(AcceptQualificationRequest), AcceptQualificationRequest.AnswerAsync),
        new(nameof(AssociateQualificationWithWorker), AssociateQualificationWithWorker.AnswerAsync),
        new(nameof(CreateQualificationType), CreateQualificationType.AnswerAsync),
        new(nameof(DeleteQualificationType), DeleteQualificationType.AnswerAsync),
        new(nameof(DisassociateQualificationFromWorker), DisassociateQualificationFromWorker.AnswerAsync),
        new(nameof(GetQualificationScore), GetQualificationScore.AnswerAsync),
        new(nameof(GetQualificationType), GetQualificationType.AnswerAsync),
        new(nameof(ListHITsForQualificationType), ListHITsForQualificationType.AnswerAsync),
        new(nameof(ListQualificationRequests), ListQualificationRequests.AnswerAsync),
        new(nameof(ListQualificationTypes), ListQualificationTypes.AnswerAsync),
        new(nameof(ListWorkersWithQualificationType), ListWorkersWithQualificationType.AnswerAsync),
        new(nameof(RejectQualificationRequest), RejectQualificationRequest.AnswerAsync),
        new(nameof(UpdateQualificationType), UpdateQualificationType.AnswerAsync),
    ];
}
