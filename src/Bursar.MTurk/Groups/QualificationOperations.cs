namespace Bursar.MTurk;

/// <summary>Qualification types, and the workers who have them or ask for them.</summary>
internal static class QualificationOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(AcceptQualificationRequest), AcceptQualificationRequest.AnswerAsync),
        new(nameof(AssociateQualificationWithWorker), AssociateQualificationWithWorker.AnswerAsync),
        new(nameof(CreateQualificationType), CreateQualificationType.AnswerAsync)
        {
            Gives = () => AnswerShapes.QualificationType,
        },
        new(nameof(DeleteQualificationType), DeleteQualificationType.AnswerAsync),
        new(nameof(DisassociateQualificationFromWorker), DisassociateQualificationFromWorker.AnswerAsync),
        new(nameof(GetQualificationScore), GetQualificationScore.AnswerAsync) { Gives = () => AnswerShapes.Qualification },
        new(nameof(GetQualificationType), GetQualificationType.AnswerAsync) { Gives = () => AnswerShapes.QualificationType },
        new(nameof(ListHITsForQualificationType), ListHITsForQualificationType.AnswerAsync) { Gives = () => AnswerShapes.Hits },
        new(nameof(ListQualificationRequests), ListQualificationRequests.AnswerAsync)
        {
            Gives = () => AnswerShapes.QualificationRequests,
        },
        new(nameof(ListQualificationTypes), ListQualificationTypes.AnswerAsync) { Gives = () => AnswerShapes.QualificationTypes },
        new(nameof(ListWorkersWithQualificationType), ListWorkersWithQualificationType.AnswerAsync)
        {
            Gives = () => AnswerShapes.Qualifications,
        },
        new(nameof(RejectQualificationRequest), RejectQualificationRequest.AnswerAsync),
        new(nameof(UpdateQualificationType), UpdateQualificationType.AnswerAsync)
        {
            Gives = () => AnswerShapes.QualificationType,
        },
    ];
}
