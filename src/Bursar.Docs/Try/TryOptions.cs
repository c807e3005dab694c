using Bursar.Ledger;

namespace Bursar.Docs;

/// <summary>
/// How operations are tried on their pages. Only a demo has it: its money is not real, and everybody knows its credentials.
/// </summary>
/// <param name="Doors">How a call enters each API.</param>
/// <param name="Open">Makes a client of this server itself, which reaches nothing else. Called for each call.</param>
public sealed record TryOptions(IReadOnlyList<TryDoor> Doors, Func<HttpClient> Open)
{
    /// <summary>The book that the requester's key is for; null for none.</summary>
    public ObjectId? Requester { get; init; }

    /// <summary>The book that the researcher's token is for; null for none.</summary>
    public ObjectId? Workspace { get; init; }

    /// <summary>Participants, whom examples are about.</summary>
    public IReadOnlyList<ObjectId> People { get; init; } = [];
}

/// <summary>How a call enters an API.</summary>
/// <param name="Api">The name of the API.</param>
/// <param name="Keys">What a caller types.</param>
/// <param name="Admit">Makes the headers that let a call in.</param>
public sealed record TryDoor(string Api, IReadOnlyList<TryKey> Keys, Admit Admit);

/// <summary>A part of a credential.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Known">The demo's own, which everybody may see; empty for none.</param>
public sealed record TryKey(string Label, string Known);

/// <summary>Makes the headers that let a call in.</summary>
/// <param name="keys">What was typed, in the order of the keys; empty for what is left out.</param>
/// <param name="address">Where the call goes.</param>
/// <param name="operation">The id of the operation.</param>
/// <param name="body">The body; empty for none.</param>
public delegate IEnumerable<(string Name, string Value)> Admit(
    IReadOnlyList<string> keys, Uri address, string operation, byte[] body);
