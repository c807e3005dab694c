namespace Bursar.Http;

/// <summary>What a page for the operator says about the server.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Store">Where the books are: the store, without any secret.</param>
/// <param name="Waiting">The number of commands that wait to be committed.</param>
public sealed record ServerFacts(string Version, string Store, Func<int> Waiting);
