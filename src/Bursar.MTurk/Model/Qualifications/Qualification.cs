namespace Bursar.MTurk;

/// <summary>A qualification on the wire: a worker's trait (the model's <c>Qualification</c>).</summary>
internal static class Qualification
{
    /// <summary>Writes the members of the model's <c>Qualification</c>.</summary>
    public static void Write(AnswerWriter answer, Trait trait)
    {
        answer.Id("QualificationTypeId", trait.Type);
        answer.WorkerId("WorkerId", trait.Participant);
        answer.Time("GrantTime", trait.GrantedAt);
        answer.Number("IntegerValue", trait.Value);
        answer.Text("Status", trait.State.ToString());
    }

    /// <summary>The error when a command on a worker's qualification was refused.</summary>
    public static MTurkError Why(Rejection rejection, string typeId) => rejection.Code switch
    {
        RejectionCode.NotFound when rejection.Detail.StartsWith("There is no trait type", StringComparison.Ordinal)
            => MTurkErrors.NoQualificationType(typeId),
        RejectionCode.NotFound => MTurkErrors.NoQualification,
        RejectionCode.WrongState => MTurkErrors.QualificationRevoked,
        _ => MTurkRejections.Of(rejection),
    };
}
