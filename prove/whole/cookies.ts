/** What a browser keeps of `set-cookie`, and sends back. */
export class Cookies {
  private readonly kept = new Map<string, string>()

  keep(cookies: string[]) {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      const isOver = /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)
      if (isOver) this.kept.delete(name)
      else this.kept.set(name, value)
    }
  }

  header(): string {
    return [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
