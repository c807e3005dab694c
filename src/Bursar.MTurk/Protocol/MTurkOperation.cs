using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>An operation of MTurk's Requester API.</summary>
public sealed record MTurkOperation
{
    internal MTurkOperation(string name, Func<MTurkCall, ValueTask<MTurkError?>> answer) => (Name, Answer) = (name, answer);

    /// <summary>Its name in the API.</summary>
    public string Name { get; }

    /// <summary>Writes the answer, or returns an error.</summary>
    internal Func<MTurkCall, ValueTask<MTurkError?>> Answer { get; }

    /// <summary>Whether it reads nothing of its input.</summary>
    internal bool TakesNothing { get; init; }

    /// <summary>Makes the form of its answer, which only its description needs.</summary>
    internal Func<BodyShape> Gives { get; init; } = () => AnswerShapes.Nothing;

    /// <summary>What it does to the money, in a sentence.</summary>
    internal string Money { get; init; } = OperationReference.NoMoney;
}
