namespace Bursar.WebConsole;

/// <summary>Why a request could not be answered, as a page says it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Detail">What to do about it.</param>
public sealed record Failure(int Status, string Title, string Detail);
