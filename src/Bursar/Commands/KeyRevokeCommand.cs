using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar key revoke BOOK KEY_ID</c>.</summary>
internal static class KeyRevokeCommand
{
    public static Command Create()
    {
        var command = new Command("revoke", "Revoke an access key permanently.") { Shared.Book, Shared.KeyId };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var key = line.GetRequiredValue(Shared.KeyId);
            await server.DeleteAsync($"{Shared.PathOf(line)}/keys/{Uri.EscapeDataString(key)}", cancellation);
            Console.WriteLine($"Revoked {key}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
