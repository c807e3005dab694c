namespace Bursar.MTurk;

/// <summary>One call of an operation of SNS, authenticated.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Keys">The requesters' signing keys.</param>
/// <param name="Targets">Which addresses may subscribe.</param>
/// <param name="Book">The number of the access key's book.</param>
/// <param name="Retry">What a retry of the call is recognized by.</param>
/// <param name="Form">The parameters.</param>
/// <param name="Cancellation">Cancelled when the client disconnects.</param>
internal readonly record struct SnsCall(
    ILedger Ledger,
    SnsKeys Keys,
    IHookTargets Targets,
    int Book,
    CallKeys Retry,
    SnsForm Form,
    CancellationToken Cancellation)
{
    /// <summary>Executes a command under the keys of the call, so that a retry finds the first answer.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command)
        => Ledger.ExecuteAsync(command with { Key = Retry.Key, Seal = Retry.Seal }, CancellationToken.None);

    /// <summary>The subscriptions of a topic of the caller's, the oldest first.</summary>
    public ValueTask<IReadOnlyList<Hook>> SubscribersAsync(ObjectId topic)
        => Ledger.ListAsync(new HooksOfScope(Book, topic, Topic.MaxSubscribers), Cancellation);

    /// <summary>The topic of an ARN, if it is the caller's and exists.</summary>
    public async ValueTask<Topic?> TopicAsync(string arn)
        => TopicArn.TryParse(arn, Book, out var id)
            && await Ledger.FindAsync<Topic>(RowKey.OfTopic(id), Cancellation) is { IsDeleted: false } topic
                ? topic
                : null;
}
