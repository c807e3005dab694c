namespace Bursar.WorkSite.Tests;

/// <summary>A program that can be a reverse proxy: Debian's.</summary>
/// <param name="Name">Its name, and that of its block in docs/operating.md.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Ready">What it prints once it listens.</param>
/// <param name="Failed">What is in a line that says why it does not start.</param>
internal sealed record ProxyProgram(string Name, string Path, string Ready, string Failed)
{
    /// <summary>Its configuration: the documented part, at a port and with files of the test's own.</summary>
    public required Func<string, string, int, string> Configure { get; init; }

    /// <summary>Its arguments, by its folder and its file.</summary>
    public required Func<string, string, string[]> Arguments { get; init; }

    public static ProxyProgram Nginx => new("nginx", "/usr/sbin/nginx", "start worker process ", "[emerg]")
    {
        Configure = static (documented, folder, port) => $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes 1;
            pid {{folder}}/nginx.pid;
            error_log stderr notice;
            events {}
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                {{documented.Replace("listen 443 ssl", $"listen 127.0.0.1:{port} ssl", StringComparison.Ordinal)
                    .Replace("/etc/bursar/", $"{folder}/", StringComparison.Ordinal)}}
            }
            """,
        Arguments = static (folder, file) => ["-p", folder, "-e", "stderr", "-c", file],
    };

    /// <summary>With certificates that it makes itself, where a real one would ask for them.</summary>
    public static ProxyProgram Caddy => new("caddy", "/usr/bin/caddy", "serving initial configuration", "\"level\":\"fatal\"")
    {
        Configure = static (documented, _, port) => $$"""
            {
                admin off
                default_bind 127.0.0.1
                https_port {{port}}
                auto_https disable_redirects
                local_certs
                skip_install_trust
            }

            {{documented}}
            """,
        Arguments = static (_, file) => ["run", "--adapter", "caddyfile", "--config", file],
    };
}
