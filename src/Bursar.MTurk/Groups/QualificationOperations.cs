namespace Bursar.MTurk;

/// <summary>Qualification types, and the workers who have them or ask for them.</summary>
internal static class QualificationOperations
{
    /// <summary>The group's operations in the order of their names, offered or not.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new("AcceptQualificationRequest"),
        new("AssociateQualificationWithWorker"),
        new("CreateQualificationType"),
        new("DeleteQualificationType"),
        new("DisassociateQualificationFromWorker"),
        new("GetQualificationScore"),
        new("GetQualificationType"),
        new("ListHITsForQualificationType"),
        new("ListQualificationRequests"),
        new("ListQualificationTypes"),
        new("ListWorkersWithQualificationType"),
        new("RejectQualificationRequest"),
        new("UpdateQualificationType"),
    ];
}
