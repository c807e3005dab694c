namespace Bursar.MTurk;

/// <summary>
/// Says what is sent about the HITs of a HIT type, and where to, or switches that on or off (MTurk API Reference,
/// UpdateNotificationSettings).
/// </summary>
internal static class UpdateNotificationSettings
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITTypeId");
        var specification = NotificationSpecification.Read(call, input, forTest: false);
        bool? active = input.Has("Active") ? input.Flag("Active") : null;
        if (!input.Has("Notification") && active is null)
            input.Refuse(MTurkErrors.Request("Either the Notification parameter or the Active parameter must be specified."));
        if (input.Error is { } wrong) return wrong;
        if (await HitType.FindAsync(call, id) is not var (type, _)) return MTurkErrors.Parameter("HITTypeId", id);
        if (specification is not null && await NotificationSpecification.RefuseAsync(call, specification) is { } refused)
            return refused;
        var outcome = await call.ExecuteAsync(
            new SetTemplateHook(call.Book, Origin.MTurk, type, specification, active));
        if (outcome.Accepted) return call.Done();
        return outcome.Rejection.Code == RejectionCode.WrongState
            ? MTurkErrors.Request("The HIT type has no notification specification that could be activated or deactivated.")
            : MTurkRejections.Of(outcome.Rejection);
    }
}
