namespace Bursar.MTurk;

/// <summary>Creates a qualification type. No money moves (MTurk API Reference, CreateQualificationType).</summary>
internal static class CreateQualificationType
{
    /// <summary>The answer is the qualification type.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var name = input.RequiredText("Name", 1, TraitType.MaxName);
        var description = input.RequiredText("Description", 1, TraitType.MaxDescription);
        var keywords = input.Text("Keywords", 0, TraitType.MaxKeywords);
        var fields = QualificationTypeFields.Read(input, isNew: true);
        if (input.Error is { } wrong) return wrong;
        var outcome = await call.ExecuteAsync(new CreateTraitType(call.Book, name, description)
        {
            Keywords = keywords ?? "",
            IsActive = fields.IsActive == true,
            RetryDelay = fields.RetryDelay,
            Test = fields.Test,
            GrantValue = fields.AutoGranted == true ? fields.AutoGrantedValue ?? 1 : null,
        });
        if (outcome.Accepted) return await QualificationType.AnswerAsync(call, outcome.Receipt.Subject);
        return outcome.Rejection.Code == RejectionCode.AlreadyExists
            ? MTurkErrors.QualificationTypeExists
            : MTurkRejections.Of(outcome.Rejection);
    }
}
