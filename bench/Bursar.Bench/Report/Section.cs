namespace Bursar.Bench;

/// <summary>What one measurement found.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Method">How it was measured, in a few sentences.</param>
/// <param name="Table">The figures.</param>
/// <param name="Targets">What was aimed at.</param>
internal sealed record Section(string Title, string Method, Table Table, params Target[] Targets);
