namespace Bursar.MTurk;

/// <summary>A notification specification (the model's <c>NotificationSpecification</c>).</summary>
internal static class NotificationSpecification
{
    private const string Email = "Email";
    private const string Sns = "SNS";
    private const string Sqs = "SQS";

    // The documentation of the operation names the first, that of the data structure the second; programs send both.
    private static readonly string[] Versions = ["2006-05-05", NotificationMessage.Version];

    /// <summary>Reads a specification; null if there is none, or if it is refused.</summary>
    /// <param name="call">The call.</param>
    /// <param name="input">The call's input.</param>
    /// <param name="forTest">Whether the event Ping is allowed.</param>
    public static HookSpecification? Read(MTurkCall call, Input input, bool forTest)
    {
        if (input.Structure("Notification") is not { } notification) return null;
        var destination = notification.RequiredText("Destination");
        var transport = notification.RequiredOneOf("Transport", Email, Sqs, Sns);
        var version = notification.RequiredText("Version");
        var types = notification.RequiredSomeOf("EventTypes", NotificationEvent.All);
        if (input.Error is not null) return null;
        if (!Versions.Contains(version)) input.Refuse("Version", version);
        if (types.Count == 0 || (!forTest && types.Contains(NotificationEvent.Ping)))
            input.Refuse("EventTypes", string.Join(", ", types));
        var way = transport switch { Sns => HookTransport.Topic, Sqs => HookTransport.Queue, _ => HookTransport.Mail };
        var target = destination;
        if (way == HookTransport.Topic)
        {
            if (TopicArn.TryParse(destination, call.Book, out var topic)) target = topic.ToString();
            else input.Refuse("Destination", destination);
        }
        else if (WhyNot(call, way, destination) is { } why)
        {
            input.Refuse(MTurkErrors.Transport($"The transport {transport} cannot be used with {destination}: {why}"));
        }
        return input.Error is null ? new(way, target, string.Join(' ', types.Distinct(StringComparer.Ordinal))) : null;
    }

    /// <summary>The error of a specification whose topic does not exist; null if it does.</summary>
    public static async ValueTask<MTurkError?> RefuseAsync(MTurkCall call, HookSpecification specification)
    {
        if (specification.Transport != HookTransport.Topic) return null;
        _ = ObjectId.TryParse(specification.Target, out var id);
        return await call.FindAsync<Topic>(RowKey.OfTopic(id)) is { IsDeleted: false }
            ? null
            : MTurkErrors.Transport("The topic of the notification does not exist.");
    }

    private static string? WhyNot(MTurkCall call, HookTransport way, string destination)
    {
        if (way == HookTransport.Mail) return call.Targets.CheckMail(destination);
        return call.Options.SendsToQueues
            ? SqsQueues.Check(destination) ?? call.Targets.Check(destination)
            : "This server sends nothing to queues: its operator has not set MTurk:SqsKeyId.";
    }
}
