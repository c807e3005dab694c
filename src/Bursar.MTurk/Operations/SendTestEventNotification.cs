namespace Bursar.MTurk;

/// <summary>
/// Sends a notification as if an event had happened, by a specification as UpdateNotificationSettings takes it (MTurk API
/// Reference, SendTestEventNotification). Its ids are made of zeros.
/// </summary>
internal static class SendTestEventNotification
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var specification = NotificationSpecification.Read(call, input, forTest: true);
        var type = input.RequiredOneOf("TestEventType", NotificationEvent.All);
        if (!input.Has("Notification")) input.Refuse(MTurkErrors.Request("The Notification parameter must be specified."));
        if (input.Error is { } wrong) return wrong;
        if (await NotificationSpecification.RefuseAsync(call, specification!) is { } refused) return refused;
        if (specification!.Transport != HookTransport.Topic)
        {
            var sent = await call.ExecuteAsync(
                new SendTest(call.Book, Origin.MTurk, specification, type, Message(call, type, specification.Target)));
            return sent.Accepted ? call.Done() : MTurkRejections.Of(sent.Rejection);
        }
        _ = ObjectId.TryParse(specification.Target, out var topic);
        var subscribers = await call.Ledger.ListAsync(
            new HooksOfScope(call.Book, topic, Topic.MaxSubscribers), call.Cancellation);
        ObjectId[] active = [.. subscribers.Where(hook => hook.IsActive).Select(hook => hook.Id)];
        if (active.Length == 0) return call.Done();
        var outcome = await call.ExecuteAsync(new SendNow(call.Book, active, type, Message(call, type, specification.Target)));
        return outcome.Accepted ? call.Done() : MTurkRejections.Of(outcome.Rejection);
    }

    private static string Message(MTurkCall call, string type, string target) => NotificationMessage.Write(
        Digest.Of($"test\n{call.Now:O}\n{type}\n{target}"), call.Book, type, call.Now, default, default, default);
}
