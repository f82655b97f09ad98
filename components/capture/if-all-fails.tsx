'use client'

import { Component, type ReactNode } from 'react'

type IfAllFailsProps = { instead: ReactNode; children: ReactNode }

/** Whatever breaks inside, the person keeps a page that works: `instead` takes its place. */
export class IfAllFails extends Component<IfAllFailsProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
