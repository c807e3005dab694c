namespace Bursar.Acceptance.Tests;

/// <summary>An error as a client shows it.</summary>
/// <param name="Code">The error's type, by which programs distinguish errors.</param>
/// <param name="Message">The sentence.</param>
/// <param name="TurkErrorCode">
/// MTurk's own code; null if there is none, and always with the AWS CLI, which does not print it.
/// </param>
internal sealed record ClientError(string Code, string Message, string? TurkErrorCode);
