using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>
/// Settings from appsettings.json beside the program, from appsettings.json in the data directory, from the environment and from
/// options. Each source overrides those before it.
/// </summary>
internal static class ServerSettings
{
    /// <summary>Reads and merges all sources.</summary>
    /// <exception cref="CommandFailure">A file is not JSON.</exception>
    public static IConfigurationRoot Load(DataDirectory data, IEnumerable<KeyValuePair<string, string?>> options)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddJsonFile(data.SettingsFile, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(options)
                .Build();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{failure.Message} {failure.GetBaseException().Message}", failure);
        }
    }

    /// <summary>Whether a setting is <c>true</c>; false where it is not set.</summary>
    /// <exception cref="CommandFailure">It is neither true nor false.</exception>
    public static bool IsOn(this IConfiguration settings, string name)
    {
        var text = settings[name];
        if (string.IsNullOrEmpty(text)) return false;
        return bool.TryParse(text, out var isOn)
            ? isOn
            : throw new CommandFailure(ExitCode.CannotStart, $"{name} is \"{text}\"; it must be true or false.");
    }

    /// <summary>A setting that is a duration, as <c>1.00:00:00</c>.</summary>
    /// <exception cref="CommandFailure">It is none, or out of its range.</exception>
    public static TimeSpan TimeOf(this IConfiguration settings, string name, TimeSpan byDefault, TimeSpan min, TimeSpan max)
    {
        if (settings[name] is not { Length: > 0 } text) return byDefault;
        return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var time) && time >= min && time <= max
            ? time
            : throw new CommandFailure(
                ExitCode.CannotStart, $"{name} is \"{text}\"; it must be from {min:c} to {max:c} (days.hours:minutes:seconds).");
    }

    /// <summary>The secret in the file that a setting names, without the end of its line; null where it is not set.</summary>
    /// <exception cref="CommandFailure">The file cannot be read.</exception>
    public static string? SecretOf(this IConfiguration settings, string name)
    {
        if (settings[name] is not { Length: > 0 } path) return null;
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{name}, {path}, cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>A setting that is a whole number.</summary>
    /// <exception cref="CommandFailure">It is none, or out of its range.</exception>
    public static long NumberOf(this IConfiguration settings, string name, long byDefault, long min, long max)
    {
        if (settings[name] is not { Length: > 0 } text) return byDefault;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
                ? number
                : throw new CommandFailure(
                    ExitCode.CannotStart, $"{name} is \"{text}\"; it must be a whole number from {min} to {max}.");
    }
}
