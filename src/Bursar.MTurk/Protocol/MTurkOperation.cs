namespace Bursar.MTurk;

/// <summary>An operation of MTurk's Requester API.</summary>
/// <param name="Name">Its name in the API.</param>
public sealed record MTurkOperation(string Name)
{
    /// <summary>An operation that is offered here.</summary>
    internal MTurkOperation(string name, Func<MTurkCall, ValueTask<MTurkError?>> answer) : this(name) => Answer = answer;

    /// <summary>Whether it is offered here. If not, it answers a RequestError that says so.</summary>
    public bool Offered => Answer is not null;

    /// <summary>Writes the answer, or returns an error.</summary>
    internal Func<MTurkCall, ValueTask<MTurkError?>>? Answer { get; }
}
